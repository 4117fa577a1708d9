import type * as vscode from 'vscode';
import { activate as start } from '../vscode/activate';
import { mergeDriver } from './driver';
import { localFiles } from './files';

export function activate(context: vscode.ExtensionContext): unknown {
  return start(context, { name: 'node', localFiles, mergeDriver });
}
