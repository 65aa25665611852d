#pragma once

#include "app/model/updates/release.h"

#include <QCoreApplication>

namespace rensei::app {

/// What is said of a version that is newer than this program.
class UpdateText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::UpdateText)

public:
    static QString line(const Release &release); ///< one sentence, without a full stop
    static QString hint(); ///< that nothing is installed automatically
    static QString action(); ///< of a button that opens its page
};

} // namespace rensei::app
