import type { z } from 'zod';
import type { Answer } from '../answer.ts';
import type { Catalogue } from '../catalogue.ts';

/** One tool: what it is asked, what it answers, and how. `run` throws a ToolError for what was asked wrongly. */
export interface Tool<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  readonly run: (asked: z.output<Input>, catalogue: Catalogue) => Promise<Answer<z.output<Output> & object>>;
}

/** Lets the compiler hold what a tool answers to its schemas. */
export const defineTool = <Input extends z.ZodType, Output extends z.ZodType>(
  tool: Tool<Input, Output>,
): Tool<Input, Output> => tool;
