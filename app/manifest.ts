import type { MetadataRoute } from 'next';

const icon = (src: string, sizes: string, purpose: 'any' | 'maskable') => ({
  ...{ src, sizes, purpose },
  type: 'image/png',
});

/** The installed app opens where cases are logged. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Angiolog',
    short_name: 'Angiolog',
    description: 'The procedure case log for interventional radiology residencies.',
    start_url: '/log',
    scope: '/',
    display: 'standalone',
    background_color: '#f4f5f8',
    theme_color: '#6d2150',
    categories: ['medical', 'education', 'productivity'],
    icons: [
      icon('/icons/icon-192.png', '192x192', 'any'),
      icon('/icons/icon-512.png', '512x512', 'any'),
      icon('/icons/icon-maskable-512.png', '512x512', 'maskable'),
    ],
    shortcuts: [
      { name: 'Log a case', url: '/log' },
      { name: 'My cases', url: '/cases' },
      { name: 'My progress', url: '/progress' },
    ],
    screenshots: [
      {
        src: '/screenshots/log.png',
        sizes: '585x1266',
        type: 'image/png',
        form_factor: 'narrow',
        label: 'Logging a case',
      },
      {
        src: '/screenshots/residents.png',
        sizes: '1280x800',
        type: 'image/png',
        form_factor: 'wide',
        label: 'The cohort grid',
      },
    ],
  };
}
