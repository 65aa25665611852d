#include "app/system/motion_preference.h"

#include "app/system/portal_motion_linux.h"

namespace rensei::app {

void MotionPreference::start()
{
    auto motion = std::make_unique<PortalMotion>();
    connect(motion.get(), &PortalMotion::received, this, &MotionPreference::setReduced);
    motion->start();
    m_source = std::move(motion);
}

void MotionPreference::update() { }

} // namespace rensei::app
