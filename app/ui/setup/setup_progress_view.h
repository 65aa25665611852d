#pragma once

#include "agent/base/secret.h"
#include "app/backend/setup_run.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rensei::app {

class FieldNote;
class ResultRow;

/// The steps of a run, one below the other, as they come about; at its end what there is to do next. Why one failed
/// stands elsewhere, where it cannot be scrolled away.
class SetupProgressView final : public QWidget {
    Q_OBJECT

public:
    explicit SetupProgressView(QWidget *parent = nullptr);

    void show(const SetupRun &run);
    QWidget *now() const { return m_now; } ///< where it is at work, or has failed; null where the top is what counts

    /// Offers to start this program at login, once the run has ended well. nullopt: it cannot be told.
    void offerLoginStart(std::optional<bool> isOn);
    void loginStartFailed(const QString &text);

Q_SIGNALS:
    void tokenGiven(const rensei::SharedSecret &hostToken);
    void loginStartChosen(bool on);

private:
    QWidget *makeTokenField();
    QWidget *makeEnd();
    void showRows(const SetupRun &run);
    void useToken();

    QVBoxLayout *m_rowColumn;
    QList<ResultRow *> m_rows;
    QWidget *m_now = nullptr; ///< the row that is at work, or has failed
    QWidget *m_tokenBox;
    QLineEdit *m_token;
    QPushButton *m_useToken;
    FieldNote *m_tokenNote;
    QWidget *m_end;
    QLabel *m_receipt;
    QCheckBox *m_atLogin;
    FieldNote *m_atLoginNote;
};

} // namespace rensei::app
