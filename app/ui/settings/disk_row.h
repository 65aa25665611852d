#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace rensei::app {

/// One thing that takes room on the disk: its name, its size, why it is there, and what can be done.
class DiskRow final : public QWidget {
    Q_OBJECT

public:
    DiskRow();

    struct Content {
        QString name;
        QString size;
        QString state;
        bool hasFolder = false; ///< one that can be opened
        bool canDiscard = false;
        bool isBusy = false; ///< nothing can be discarded now

        bool operator==(const Content &) const = default;
    };
    void show(const Content &content);

Q_SIGNALS:
    void openRequested();
    void discardRequested();

private:
    QLabel *m_name;
    QLabel *m_size;
    QLabel *m_state;
    QWidget *m_buttons;
    QPushButton *m_open;
    QPushButton *m_discard;
};

} // namespace rensei::app
