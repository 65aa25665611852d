#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace rensei::app {

/// A desktop notification.
struct Notice {
    enum class Urgency {
        Low,
        Normal,
        Critical, ///< stays until it is closed, where the desktop supports that
    };

    /// A button that does something else than a click.
    struct Button {
        QString id; ///< told by pressed()
        QString text;
        bool operator==(const Button &) const = default;
    };

    QString key; ///< only one notice per key is shown
    QString title; ///< plain text, as are the other texts
    QString text = {};
    QString action = {}; ///< the label of a button that does the same as a click; empty for none
    QList<Button> buttons = {}; ///< further ones, where the desktop can show them
    Urgency urgency = Urgency::Normal;

    bool operator==(const Notice &) const = default;
};

/// Shows notices the way the desktop does. Without support for notifications nothing is shown; that is not an error.
/// The destructor closes open notices, because their clicks would have no effect.
class Notifier : public QObject {
    Q_OBJECT

public:
    /// Replaces an earlier notice of the same key.
    virtual void show(const Notice &notice) = 0;
    virtual void withdraw(const QString &key) = 0;

    /// To be called when a message of the tray icon was clicked.
    virtual void trayMessageClicked() { }

Q_SIGNALS:
    /// The notice or its button was clicked. `activationToken` lets a window come to the foreground; empty if there is
    /// none.
    void clicked(const QString &key, const QString &activationToken);
    void pressed(const QString &key, const QString &button); ///< one of Notice::buttons
};

/// Shows a message at the tray icon and replaces the previous one (QSystemTrayIcon::showMessage).
using ShowTrayMessage = std::function<void(const Notice &)>;

/// A square icon: red, green, blue and alpha, a byte each, row by row.
struct NoticeIcon {
    int side = 0; ///< in pixels
    QByteArray rgba; ///< `side * side * 4` bytes
};

using DrawNoticeIcon = std::function<NoticeIcon()>;

/// Linux uses org.freedesktop.Notifications on the session bus and ignores `show`; `drawIcon` is called where the
/// desktop has none for the program, because it is not installed. macOS and Windows use `show` and ignore `drawIcon`.
/// Implemented once for each system.
std::unique_ptr<Notifier> makeNotifier(ShowTrayMessage show, DrawNoticeIcon drawIcon);

} // namespace rensei::app
