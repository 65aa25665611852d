#pragma once

#include "app/model/account/account_row.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rensei::app {

/// One account of a list: whose it is, its key, and what can be done with it.
class AccountCard final : public QWidget {
    Q_OBJECT

public:
    AccountCard();

    struct Content {
        AccountRow row = {};
        QString key = {}; ///< what is known of its key, in words
        bool isSwitching = false; ///< it is about to be used

        bool operator==(const Content &) const = default;
    };
    void show(const Content &content);

Q_SIGNALS:
    void switchRequested();
    void signInRequested();
    void signOutRequested();
    void renameRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintMark();
    void nameButtons(const QString &title);

    Content m_content;
    QLabel *m_mark;
    QLabel *m_name;
    QLabel *m_whose;
    QLabel *m_key;
    QWidget *m_buttons;
    QPushButton *m_switch;
    QPushButton *m_signIn;
    QPushButton *m_signOut;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace rensei::app
