#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace rensei::app {

/// What a person is told outside the app's own windows.
struct Notice {
    enum class Urgency {
        Low,
        Normal,
        Critical, ///< stays until someone deals with it, where the desktop does so
    };

    QString key; ///< what it is about; of each key there is one notice at a time
    QString title; ///< plain text, like all of these
    QString text = {};
    QString action = {}; ///< the label of a button that does what a click does; empty for none
    Urgency urgency = Urgency::Normal;

    bool operator==(const Notice &) const = default;
};

/// Shows notices the desktop's way. A desktop that cannot is no error: then nothing is shown. What is still up is taken
/// down at destruction: nobody would hear its click.
class Notifier : public QObject {
    Q_OBJECT

public:
    /// Replaces an earlier notice of the same key.
    virtual void show(const Notice &notice) = 0;
    virtual void withdraw(const QString &key) = 0;

    /// For desktops without notices of their own, whose tray icon speaks: its message was clicked.
    virtual void trayMessageClicked() { }

Q_SIGNALS:
    /// The notice or its button. `activationToken` lets a window come forward; empty where there is none.
    void clicked(const QString &key, const QString &activationToken);
};

/// Shows a message at the tray icon, which replaces the one before (QSystemTrayIcon::showMessage).
using ShowTrayMessage = std::function<void(const Notice &)>;

/// Linux: org.freedesktop.Notifications on the session bus, and `show` is not used. macOS and Windows: `show`. One per
/// system.
std::unique_ptr<Notifier> makeNotifier(ShowTrayMessage show);

} // namespace rensei::app
