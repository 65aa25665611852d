#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace rensei::app {

/// One registration key: its name, what is known of it, and the button that revokes it.
class HostKeyRow final : public QWidget {
    Q_OBJECT

public:
    HostKeyRow();

    struct Content {
        QString name = {};
        QString about = {};
        bool isBeingRevoked = false;
        bool canRevoke = true;

        bool operator==(const Content &) const = default;
    };
    void show(const Content &content);

Q_SIGNALS:
    void revokeRequested();

private:
    QLabel *m_name;
    QLabel *m_about;
    QPushButton *m_revoke;
};

} // namespace rensei::app
