#pragma once

#include "app/backend/account/account_services.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QMessageBox;
class QPushButton;
class QVBoxLayout;

namespace rensei::app {

class FieldNote;
class HostKeyRow;
class MessageBar;

/// The registration keys of the hosts of the organization in use: listed, revoked after a question, and this computer's
/// renewed.
class HostKeysView final : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        AccountServices &services;
        std::function<void()> renew;
        std::function<bool(const QUrl &page)> openPage; ///< false: no program opened it
    };
    explicit HostKeysView(Parts parts);
    ~HostKeysView() override;

private:
    QWidget *makeButtons();
    void update();
    void showRows();
    HostKeyRow *rowAt(qsizetype which);
    void openPage();
    void askToRevoke(const QString &id);

    Parts m_parts;
    QLabel *m_heading;
    MessageBar *m_message;
    FieldNote *m_now;
    QPushButton *m_look;
    QPushButton *m_renew;
    QPushButton *m_page;
    QVBoxLayout *m_rowColumn;
    QList<HostKeyRow *> m_rows;
    QStringList m_ids; ///< of the first rows
    QPointer<QMessageBox> m_question;
};

} // namespace rensei::app
