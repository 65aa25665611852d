#pragma once

#include "app/ui/tray/tray_application.h"

namespace rensei::app {

/// The tray and its windows in the language of the moment. Texts are put into widgets when these are made, so another
/// language makes them all anew; what was open opens again, with what was typed and chosen in it.
class TrayShell final : public QObject {
    Q_OBJECT

public:
    /// What the parts refer to must outlive this.
    explicit TrayShell(TrayApplication::Parts parts);
    ~TrayShell() override;

    void start() { m_windows->start(); } ///< as TrayApplication::start()
    void makeAnew(); ///< not from within one of the windows

    TrayApplication &windows() { return *m_windows; } ///< until makeAnew()

    void openMain(const QString &activationToken) { m_windows->openMain(activationToken); }
    void localSessionsChanged() { m_windows->localSessionsChanged(); }
    void quit() { m_windows->quit(); }
    void quitSilently() { m_windows->quitSilently(); }

Q_SIGNALS:
    void trayShown(); ///< as TrayApplication::trayShown()
    void finished(); ///< as TrayApplication::finished()

private:
    void make();

    TrayApplication::Parts m_parts;
    std::unique_ptr<TrayApplication> m_windows;
};

} // namespace rensei::app
