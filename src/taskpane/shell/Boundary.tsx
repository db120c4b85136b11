import { Component, type ReactNode } from "react";
import { problemOf } from "../session/problem";
import { ProblemBar } from "./ProblemBar";

interface BoundaryState {
  /** What a part threw while it was drawn; null while all is well. */
  readonly failure: { readonly error: unknown } | null;
}

/** Shows, in the place of a part that cannot be drawn, why, and a way to draw it anew. The other parts stay usable. */
export class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return (
      <ProblemBar problem={problemOf(failure.error, () => this.setState({ failure: null }))} />
    );
  }
}
