'use client';
import dynamic from 'next/dynamic';
import { Loading, Skeleton } from '#components/ui/skeleton.tsx';

/** Recharts weighs as much as the page, so it comes after it, into a box of the same height. */
export const VolumeChartLazy = dynamic(
  () => import('./volume-chart.tsx').then(({ VolumeChart }) => VolumeChart),
  {
    ssr: false,
    loading: () => (
      <Loading label="Loading the chart">
        <Skeleton className="volume-chart" />
      </Loading>
    ),
  },
);
