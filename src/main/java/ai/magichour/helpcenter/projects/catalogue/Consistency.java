package ai.magichour.helpcenter.projects.catalogue;

import static ai.magichour.helpcenter.projects.catalogue.CatalogueFile.require;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the catalogue's tools and models say of each other: names are unique, what they name exists, nothing disagrees. */
final class Consistency {

    private final List<String> plans;
    private final Map<String, List<String>> formats;
    private final Map<String, Map<String, Integer>> resolutions;
    private final List<String> retired;
    private final List<Tool> tools;
    private final Map<String, Model> models;
    private final List<Model> listed;

    Consistency(
            List<String> plans,
            Map<String, List<String>> formats,
            Map<String, Map<String, Integer>> resolutions,
            List<String> retired,
            List<Model> models,
            List<Tool> tools) {
        this.plans = plans;
        this.formats = formats;
        this.resolutions = resolutions;
        this.retired = retired;
        this.tools = tools;
        this.listed = models;
        this.models = models.stream().collect(Collectors.toMap(Consistency::key, Function.identity(), (a, b) -> a));
    }

    void check() {
        Set<String> seen = new HashSet<>();
        for (Model model : listed) {
            require(seen.add(key(model)), "The model " + model.name() + " is there twice.");
            check("The model " + model.name(), model);
        }
        for (Tool tool : tools) {
            String words = "The tool " + tool.media() + " " + tool.type();
            require(seen.add(tool.media() + " " + tool.type()), words + " is there twice.");
            require(seen.add(tool.slug()), words + " shares its slug.");
            require(formats.containsKey(tool.media()), words + " has an unknown media.");
            known(words, "media", tool.inputs().stream().map(Tool.Input::media).toList(), formats.keySet());
            checkModels(words, tool);
            checkResolutions(words, tool);
            new ToolConsistency(words, tool).check();
            tool.instead().forEach(other -> checkInstead(words, tool, other));
        }
    }

    private void check(String words, Model model) {
        known(words, "resolution", model.resolutions(), sizes(model.media()));
        known(words, "plan", model.plans(), Set.copyOf(plans));
        require(!retired.contains(model.name()), words + " is listed as retired.");
        if (model.price() != null && model.price().by().equals(List.of("resolution"))) {
            require(
                    model.price().credits().keySet().equals(Set.copyOf(model.resolutions())),
                    words + " has other prices than resolutions.");
        }
        if (model.audio() != null) {
            known(words, "resolution with sound", model.audio().extraPerSecond().keySet(), model.resolutions());
            require(
                    model.audio().offered() || model.audio().extraPerSecond().isEmpty(),
                    words + " prices sound that it doesn't offer.");
        }
        require(
                model.finer() == null || models.containsKey(model.media() + " " + model.finer()),
                words + " names an unknown finer model: " + model.finer() + ".");
    }

    private void checkModels(String words, Tool tool) {
        for (String name : tool.models()) {
            Model model = models.get(tool.media() + " " + name);
            require(model != null, words + " names an unknown model: " + name + ".");
            Range seconds = tool.limits().seconds();
            require(
                    seconds == null || model.seconds().stream().allMatch(seconds::contains),
                    words + " takes fewer seconds than its model " + name + ".");
        }
        Limits limits = tool.limits();
        Stream<Map<String, ?>> byModel = Stream.of(
                limits.secondsByModel(),
                limits.aspectRatiosByModel(),
                limits.sourceAspectRatiosByModel(),
                limits.resolutionsByModel(),
                limits.endImageResolutionsByModel(),
                limits.endImageSecondsMaxByModel());
        Set<String> limited = new HashSet<>(limits.endImageNotWithModels());
        byModel.forEach(by -> limited.addAll(by.keySet()));
        limited.removeAll(tool.models());
        require(limited.isEmpty(), words + " limits a model it doesn't offer: " + limited + ".");
    }

    private void checkResolutions(String words, Tool tool) {
        Limits limits = tool.limits();
        known(words, "resolution", limits.resolutions(), sizes(tool.media()));
        Stream.of(limits.resolutionsByModel(), limits.endImageResolutionsByModel())
                .forEach(by -> by.forEach((name, some) -> {
                    known(words, "resolution", some, sizes(tool.media()));
                    known(
                            words,
                            "resolution of " + name,
                            some,
                            models.get(tool.media() + " " + name).resolutions());
                }));
        if (tool.price().by().equals(List.of("resolution"))) {
            known(words, "resolution", tool.price().credits().keySet(), sizes(tool.media()));
        }
    }

    private void checkInstead(String words, Tool tool, Tool.Instead other) {
        require(
                tools.stream()
                        .anyMatch(one ->
                                one.media().equals(other.media()) && one.type().equals(other.type())),
                words + " leads to an unknown tool: " + other.media() + " " + other.type() + ".");
        require(!(tool.media().equals(other.media()) && tool.type().equals(other.type())), words + " leads to itself.");
    }

    private Set<String> sizes(String media) {
        return resolutions.getOrDefault(media, Map.of()).keySet();
    }

    static void known(String words, String what, Collection<String> names, Collection<String> all) {
        names.forEach(name -> require(all.contains(name), words + " names an unknown " + what + ": " + name + "."));
    }

    private static String key(Model model) {
        return model.media() + " " + model.name();
    }
}
