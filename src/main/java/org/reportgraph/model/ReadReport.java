package org.reportgraph.model;

import java.util.List;

/**
 * A report and what was found in it.
 *
 * @param report the report
 * @param findings one for each paragraph, in order
 */
public record ReadReport(Report report, List<Findings> findings) {
  public ReadReport {
    findings = List.copyOf(findings);
    if (findings.size() != report.paragraphs().size()) {
      throw new IllegalArgumentException("findings for every paragraph, please");
    }
  }
}
