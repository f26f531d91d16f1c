import type { ReactNode } from 'react';
import type { TriageResult } from '../../../../shared/result/triageResult.ts';
import type { Client } from '../../../api/client.ts';
import type { HexRange } from '../../../components/hex/hexModel.ts';

/** What a panel has to draw with. */
export interface PanelProps {
  readonly result: TriageResult;
  /** The dump's number in the list. */
  readonly id: number;
  readonly client: Client;
  /** Shows these bytes of the file in the panel for bytes. */
  readonly showBytes: (offset: number, sizeBytes: number) => void;
  /** Where the panel for bytes was last told to go; `nonce` tells two equal wishes apart. Null: nowhere yet. */
  readonly wanted: (HexRange & { readonly nonce: number }) | null;
}

/** One section of a dump's page. The page draws heading, region and the entry in its navigation. */
export interface Panel {
  /** Also the anchor. */
  readonly id: string;
  /** In the navigation, and the region's name for screen readers. */
  readonly title: string;
  /** The heading, when it says more than the title. */
  readonly heading?: (result: TriageResult) => string;
  /** False: there is nothing to show, and the panel is left out. */
  readonly isShown: (result: TriageResult) => boolean;
  /** Opened by the user; a panel without this is always open. */
  readonly folded?: boolean;
  readonly Body: (props: PanelProps) => ReactNode;
}
