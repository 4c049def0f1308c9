package ai.magichour.helpcenter.projects.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What a tool takes; beyond it the platform refuses. Pixels for sides and edges, seconds for times; an absent number is
 * one the platform doesn't publish.
 *
 * @param formerModes modes that are still taken, and what they mean today
 * @param promptModes the modes that read a prompt; empty where all do
 */
public record Limits(
        Range seconds,
        Map<String, Range> secondsByModel,
        Map<String, Range> secondsByMode,
        Range promptCharacters,
        Range images,
        Range sliders,
        Range transitionSpeed,
        List<String> aspectRatios,
        Map<String, List<String>> aspectRatiosByModel,
        Map<String, List<String>> sourceAspectRatiosByModel,
        List<String> resolutions,
        Map<String, List<String>> resolutionsByModel,
        Map<String, List<String>> endImageResolutionsByModel,
        Map<String, Integer> endImageSecondsMaxByModel,
        List<String> endImageNotWithModels,
        List<String> modes,
        Map<String, String> formerModes,
        List<String> paidModes,
        List<String> promptModes,
        List<String> versions,
        List<String> templates,
        List<Integer> scales,
        List<Integer> paidScales,
        List<Integer> imagesPerRequest,
        List<String> outputFormats,
        Integer sliderStep,
        Integer faces,
        Integer faceMappingsMax,
        Integer sourceImagesMax,
        Integer sourceLongestEdgeMax,
        Integer sidePixelsMin,
        Integer sideMultipleOf,
        Integer framesPerSecondMin,
        Integer outputShortSideMax,
        Integer outputLongestEdgeMax) {}
