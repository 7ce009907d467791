package io.vention.micronaut.schema;

/** Names that protoc derives from a field's name. */
final class FieldNames {

  private FieldNames() {}

  /**
   * The name in JSON of a field without {@code json_name}: {@code speedMmS} of {@code speed_mm_s}.
   *
   * <p>protoc, descriptor.cc: {@code ToJsonName}.
   */
  static String json(String field) {
    return capitalizeAfterUnderscores(field, false);
  }

  /**
   * The name of the nested message that stands for a map's entry: {@code LabelsByIdEntry} of {@code
   * labels_by_id}.
   *
   * <p>protoc, parser.cc: {@code MapEntryName}.
   */
  static String mapEntry(String field) {
    return capitalizeAfterUnderscores(field, true) + "Entry";
  }

  private static String capitalizeAfterUnderscores(String field, boolean capitalizeFirst) {
    StringBuilder name = new StringBuilder();
    boolean capitalize = capitalizeFirst;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '_') {
        capitalize = true;
      } else {
        name.append(capitalize && c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
        capitalize = false;
      }
    }
    return name.toString();
  }
}
