package ai.magichour.helpcenter.projects.catalogue;

import static ai.magichour.helpcenter.projects.catalogue.CatalogueFile.require;
import static ai.magichour.helpcenter.projects.catalogue.Consistency.known;

import java.util.List;
import java.util.stream.Stream;

/** What one tool says of itself, for contradictions: its modes, its ranges, and advice that its own limits forbid. */
record ToolConsistency(String words, Tool tool) {

    void check() {
        Limits limits = tool.limits();
        known(words, "paid mode", limits.paidModes(), limits.modes());
        known(words, "mode", limits.secondsByMode().keySet(), limits.modes());
        known(words, "mode", limits.formerModes().values(), limits.modes());
        known(words, "mode that reads a prompt", limits.promptModes(), limits.modes());
        known(words, "better mode", tool.advice().betterModes(), limits.modes());
        known(words, "version", tool.advice().versions().keySet(), limits.versions());
        require(
                limits.formerModes().keySet().stream().noneMatch(limits.modes()::contains),
                words + " has a mode that is former and current.");
        require(limits.scales().containsAll(limits.paidScales()), words + " names an unknown paid scale.");
        limits.aspectRatiosByModel()
                .values()
                .forEach(some -> known(words, "aspect ratio", some, limits.aspectRatios()));
        require(
                limits.images() == null || limits.imagesPerRequest().stream().allMatch(limits.images()::contains),
                words + " offers more images than it takes.");
        if (tool.price().by().equals(List.of("mode"))) {
            known(words, "mode with a price", tool.price().credits().keySet(), limits.modes());
        }
        checkSeconds(limits);
        checkShape(limits);
    }

    private void checkSeconds(Limits limits) {
        Range advised = tool.advice().seconds();
        Stream.concat(limits.secondsByModel().values().stream(), limits.secondsByMode().values().stream())
                .forEach(part -> require(
                        isWithin(part, limits.seconds()), words + " takes other seconds than it says for a part."));
        require(
                advised == null || isWithin(advised, limits.seconds()),
                words + " advises a length that it doesn't take.");
    }

    private void checkShape(Limits limits) {
        boolean hasImage =
                tool.inputs().stream().anyMatch(input -> input.media().equals("image"));
        require(
                hasImage || tool.advice().faceSideMin() == null && tool.advice().sourceShortSideMin() == null,
                words + " asks for a size of a picture that it doesn't take.");
        require(
                limits.sidePixelsMin() == null
                        || limits.outputLongestEdgeMax() == null
                        || limits.sidePixelsMin() <= limits.outputLongestEdgeMax(),
                words + " wants sides longer than its longest edge.");
        require(
                tool.inputs().stream().map(Tool.Input::role).distinct().count()
                        == tool.inputs().size(),
                words + " takes two files by one name.");
    }

    private static boolean isWithin(Range part, Range whole) {
        return whole == null
                || (part.min() == null || whole.contains(part.min()))
                        && (part.max() == null || whole.contains(part.max()));
    }
}
