#pragma once

#include "app/system/notifier.h"

namespace rensei::app {

/// Shows notices as messages of the tray icon: one at a time. A message cannot be closed, so withdrawing one only makes
/// its click do nothing.
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
