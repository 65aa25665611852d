#pragma once

#include <QObject>

namespace rensei::app {

/// What the session bus says about trays that follow the StatusNotifier rules.
enum class NotifierTray {
    Unanswered, ///< not yet known, or the watcher hangs
    Absent, ///< there is no watcher, or it has nobody who shows the icons
    Present,
};

/// Follows org.kde.StatusNotifierWatcher without becoming it and without starting it.
class StatusNotifierWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// changed() follows, later; without a session bus too.
    void start();
    NotifierTray state() const { return m_state; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void ask();

private:
    void answered(NotifierTray state);

    NotifierTray m_state = NotifierTray::Unanswered;
    int m_question = 0; ///< an answer to an earlier one is late
};

} // namespace rensei::app
