#pragma once

#include "app/system/notifier.h"

namespace rensei::app {

/// Notices as messages of the tray icon. One is up at a time, and there is no taking it down: one that was withdrawn
/// only stops to answer to clicks.
class BalloonNotifier final : public Notifier {
public:
    explicit BalloonNotifier(ShowTrayMessage show);

    void show(const Notice &notice) override;
    void withdraw(const QString &key) override;
    void trayMessageClicked() override;

private:
    ShowTrayMessage m_show;
    QString m_key; ///< of the last one shown
};

} // namespace rensei::app
