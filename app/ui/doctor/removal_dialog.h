#pragma once

#include "app/backend/setup_run.h"

#include <QDialog>
#include <QList>
#include <QUrl>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rensei::app {

class FieldNote;
class MessageBar;
class ResultRow;

/// Removes from this computer what setting it up has put there: first what that is, then the steps as they come about,
/// then what was removed.
class RemovalDialog final : public QDialog {
    Q_OBJECT

public:
    struct Parts {
        SetupRun &run; ///< of its own
        std::function<int()> runningSessions;
        std::function<SharedSecret()> userKey; ///< with which a registration key can be revoked; null for none
    };
    explicit RemovalDialog(Parts parts, QWidget *parent = nullptr);

private:
    QWidget *makeChoices();
    void begin();
    void update();
    void showRows();
    void openPage(const QUrl &page);
    bool isRemoving() const;
    QString aboutText() const;

    Parts m_parts;
    QLabel *m_heading;
    MessageBar *m_message;
    QLabel *m_about;
    QWidget *m_choices;
    FieldNote *m_sessionsNote;
    QCheckBox *m_revoke;
    QCheckBox *m_delete;
    QVBoxLayout *m_rowColumn;
    QList<ResultRow *> m_rows;
    QList<QUrl> m_pages; ///< of the rows, where a person does by hand what could not be done
    QPushButton *m_cancel;
    QPushButton *m_remove;
};

} // namespace rensei::app
