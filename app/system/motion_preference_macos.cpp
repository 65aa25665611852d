#include "app/system/motion_preference.h"

#include <ApplicationServices/ApplicationServices.h>

namespace rensei::app {

static bool isMotionReduced()
{
    return CFPreferencesGetAppBooleanValue(CFSTR("reduceMotion"), CFSTR("com.apple.universalaccess"), nullptr) != 0;
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
