/** Video and sound: the same recording, byte for byte, without what was written beside it. Nothing is decoded. */
package ai.magichour.helpcenter.tickets.files.recordings;
