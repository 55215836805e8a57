// For pages that show what is somebody else's.
import '@dugnad/widgets/external/define';
