package org.reportgraph.store;

/** A data folder that cannot be used; the message says which, why and what to do. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /** A refusal without another exception behind it. */
  public StoreException(String message) {
    super(message);
  }
}
