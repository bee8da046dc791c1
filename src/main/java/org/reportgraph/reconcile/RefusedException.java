package org.reportgraph.reconcile;

/** A request that cannot be answered; the message says what is wrong and what would be right. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a request is refused. */
  public enum Reason {
    /** It is not of the form that the API has. */
    MALFORMED,
    /** It asks too much at once. */
    TOO_LARGE,
    /** What it names is unknown. */
    UNKNOWN
  }

  private final Reason reason;

  public RefusedException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  static RefusedException malformed(String message) {
    return new RefusedException(Reason.MALFORMED, message);
  }

  public Reason reason() {
    return reason;
  }
}
