package org.reportgraph.model;

import java.util.Optional;

/**
 * A unit of the national administrative divisions.
 *
 * @param code six digits after GB/T 2260
 * @param name full name: 观山湖区
 * @param level province, prefecture or county
 * @param parent code of the unit above, none for a province
 */
public record Division(String code, String name, Level level, Optional<String> parent) {

  /** The rank of a unit. */
  public enum Level {
    PROVINCE,
    PREFECTURE,
    COUNTY
  }

  public Division {
    if (!code.matches("[0-9]{6}")) {
      throw new IllegalArgumentException("no GB/T 2260 code: " + code);
    }
  }
}
