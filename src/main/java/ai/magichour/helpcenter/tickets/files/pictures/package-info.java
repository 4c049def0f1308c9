/**
 * Pictures: JPEG and PNG are drawn anew, upright; GIF and WebP, which may move, are copied block by block. Neither keeps
 * what a camera wrote beside the picture.
 */
package ai.magichour.helpcenter.tickets.files.pictures;
