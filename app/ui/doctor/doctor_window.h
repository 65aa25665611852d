#pragma once

#include "app/backend/doctor_run.h"
#include "app/backend/settings.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rensei::app {

class MessageBar;
class ResultRow;

/// What is checked of this computer, and a button for each remedy that the agent has. It works with the agent down.
class DoctorWindow final : public QWidget {
    Q_OBJECT

public:
    DoctorWindow(DoctorRun &run, Settings &settings, Clock &clock);
    ~DoctorWindow() override;

    void present(); ///< opens it, or brings it to the front; it checks when it opens

Q_SIGNALS:
    void removalRequested();
    void diagnosticsRequested();
    void repairRequested(); ///< the remedy is a registration that is renewed, or a set-up that is repaired
    void configRequested(); ///< the remedy is in the configuration file

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHeading();
    QWidget *makeButtons();
    void update();
    void showRows();
    void fix(const QString &checkId);

    DoctorRun &m_run;
    Settings &m_settings;
    Clock &m_clock;
    QLabel *m_picture;
    QLabel *m_headline;
    QLabel *m_asOf;
    MessageBar *m_failure;
    QVBoxLayout *m_rowColumn;
    QList<ResultRow *> m_rows;
    QStringList m_ids; ///< of the rows
    QPushButton *m_check;
};

} // namespace rensei::app
