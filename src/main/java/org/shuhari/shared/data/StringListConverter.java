package org.shuhari.shared.data;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A short list of slugs in one column, separated by semicolons (a slug holds none). Null and empty are both the empty list. */
@Converter
public class StringListConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> slugs) {
        return slugs == null || slugs.isEmpty() ? null : String.join(";", slugs);
    }

    @Override
    public List<String> convertToEntityAttribute(String stored) {
        return stored == null || stored.isEmpty() ? List.of() : List.of(stored.split(";"));
    }
}
