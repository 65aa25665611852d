#include "app/system/balloon_notifier.h"

namespace rensei::app {

std::unique_ptr<Notifier> makeNotifier(ShowTrayMessage show, DrawNoticeIcon)
{
    return std::make_unique<BalloonNotifier>(std::move(show));
}

} // namespace rensei::app
