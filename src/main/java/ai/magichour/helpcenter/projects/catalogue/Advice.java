package ai.magichour.helpcenter.projects.catalogue;

import java.util.List;
import java.util.Map;

/**
 * Numbers and notes for a better result. A face is as wide as its area's side.
 *
 * @param prompt the kind of words that the tool wants; null where it takes none or anything
 * @param look what only somebody who sees the files can say
 * @param betterModes the modes that give more than the quickest
 * @param versions what each version is better at, to end the sentence "v1 …"
 */
public record Advice(
        Integer faceSideMin,
        Integer sourceShortSideMin,
        Range seconds,
        Range sampleSeconds,
        boolean soundAsLongAsPicture,
        Prompt prompt,
        List<Look> look,
        List<String> betterModes,
        Map<String, String> versions,
        List<String> notes) {

    /** The kind of words a prompt should have. */
    public enum Prompt {
        /** Who, what happens, where, in which style, seen by which camera. */
        SCENE,
        /** Who or what, where, in which style and light. */
        PICTURE,
        /** What moves, and how. */
        MOTION,
        /** A look, and nothing else. */
        STYLE,
        /** One change to what is there. */
        CHANGE
    }

    /** What has to be seen or heard. */
    public enum Look {
        /** A face that looks at the camera, evenly lit, with nothing over it. */
        FACE,
        /** Exactly one face. */
        ONE_FACE,
        /** A whole face in the frame from start to end. */
        IN_FRAME,
        /** One main person. */
        ONE_PERSON,
        /** Somebody in full view at the moment that was chosen. */
        FULL_VIEW,
        /** A picture and a video that are framed alike. */
        SAME_FRAMING,
        /** Steady, well lit footage. */
        STEADY,
        /** Room around the subject. */
        ROOM,
        /** One clear voice. */
        SPEECH,
        /** Sound, picture and prompt that belong together. */
        AGREE,
        /** A font that has the letters of the language. */
        LETTERS,
        /** A picture rather than a page of text. */
        PICTURE
    }
}
