/** Version of Windows by its first build, newest first. Source: "Operating System Version" (Windows SDK) and the release pages of Windows. */
export const NT_VERSIONS: readonly (readonly [firstBuild: number, version: string])[] = [
  [10240, '10.0'],
  [9600, '6.3'],
  [9200, '6.2'],
  [7600, '6.1'],
  [6000, '6.0'],
  [3790, '5.2'],
  [2600, '5.1'],
];
