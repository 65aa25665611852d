#include "app/system/motion_preference.h"

#include <windows.h>

namespace rensei::app {

static bool isMotionReduced()
{
    BOOL isAnimated = TRUE;
    return SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &isAnimated, 0) && !isAnimated;
}

void MotionPreference::update()
{
    setReduced(isMotionReduced());
}

void MotionPreference::start()
{
    update();
}

} // namespace rensei::app
