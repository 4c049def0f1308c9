package ai.magichour.helpcenter.checklists.findings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the platform told us of a project's parameters. It may be anything: a value of another kind than expected, or a
 * number that can't be right, counts as not told.
 */
public record Asked(JsonNode parameters) {

    private static final int LONGEST_WORD = 100;
    private static final double MOST_SECONDS = 1e6;
    private static final double MOST = 1e9;

    public Asked {
        parameters = parameters == null ? MissingNode.getInstance() : parameters;
    }

    /** A setting's value. */
    public Optional<String> text(String name) {
        return Source.word(parameters.path(name), LONGEST_WORD);
    }

    /** What was typed, however long, an empty prompt too. */
    public Optional<String> prompt() {
        var prompt = parameters.path("prompt");
        return prompt.isTextual() ? Optional.of(prompt.textValue()) : Optional.empty();
    }

    public OptionalDouble number(String name) {
        return Source.number(parameters.path(name), -MOST, MOST);
    }

    public Optional<Boolean> flag(String name) {
        var flag = parameters.path(name);
        return flag.isBoolean() ? Optional.of(flag.booleanValue()) : Optional.empty();
    }

    /** How long it was to be, in seconds. */
    public OptionalDouble seconds() {
        var told = parameters.path("seconds");
        if (!told.isMissingNode() && !told.isNull()) {
            return Source.number(told, -MOST_SECONDS, MOST_SECONDS);
        }
        var start = number("startSeconds");
        var end = number("endSeconds");
        return start.isPresent() && end.isPresent()
                ? OptionalDouble.of(end.getAsDouble() - start.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The numbers under one name, such as the positions of sliders; empty where it isn't told. */
    public List<Double> numbers(String name) {
        var numbers = new ArrayList<Double>();
        parameters
                .path(name)
                .forEach(each ->
                        Source.number(each, -MOST, MOST).ifPresentOrElse(numbers::add, () -> numbers.add(null)));
        return numbers;
    }

    /** Whether anything was said of files, even that there are none. */
    public boolean tellsSources() {
        return parameters.path("sources").isArray();
    }

    /** The files that anything was said of. */
    public List<Source> sources() {
        var sources = new ArrayList<Source>();
        if (tellsSources()) {
            parameters.path("sources").forEach(each -> {
                if (each.isObject()) {
                    sources.add(Source.of(each));
                }
            });
        }
        return sources;
    }

    /** The file of that role. */
    public Optional<Source> source(String role) {
        return sources().stream().filter(source -> source.is(role)).findFirst();
    }
}
