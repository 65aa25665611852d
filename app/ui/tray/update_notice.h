#pragma once

#include "app/backend/updates/update_check.h"
#include "app/model/notices/notice_choices.h"
#include "app/system/notifier.h"

#include <functional>

namespace rensei::app {

/// Tells once of each newer version, when notices may come, and opens its page.
class UpdateNotice final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        UpdateCheck &updates;
        Notifier &notifier;
        Clock &clock;
        std::function<NoticeChoices()> choices; ///< what a person chose
    };
    explicit UpdateNotice(Parts parts);

    void update(); ///< to be called when something was chosen
    void openPage();

Q_SIGNALS:
    void failed(const QString &text, const QString &page); ///< no browser opened; for the person who clicked

private:
    Parts m_parts;
    OneShotTimer m_wait; ///< for the end of quiet hours
};

} // namespace rensei::app
