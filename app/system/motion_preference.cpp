#include "app/system/motion_preference.h"

#include <utility>

namespace rensei::app {

MotionPreference::MotionPreference() = default;
MotionPreference::~MotionPreference() = default;

void MotionPreference::setReduced(bool isReduced)
{
    if (std::exchange(m_isReduced, isReduced) != isReduced)
        Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_motion_preference.cpp"
