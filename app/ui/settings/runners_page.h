#pragma once

#include "app/backend/computer/config_run.h"
#include "app/backend/computer/runners_run.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rensei::app {

class ChoiceField;
class FieldNote;
class MessageBar;
class ResultRow;

/// The section of the settings about the coding agents of this computer. It looks when it opens.
class RunnersPage final : public QWidget {
    Q_OBJECT

public:
    RunnersPage(RunnersRun &run, ConfigRun &config);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void update();
    void showRows();

    void offerAgents();
    void configChanged();

    RunnersRun &m_run;
    ConfigRun &m_config;
    ChoiceField *m_default; ///< for sessions that name none
    std::optional<QString> m_known; ///< the default that the list was made with
    MessageBar *m_message;
    QPushButton *m_check;
    FieldNote *m_now;
    QLabel *m_none;
    QVBoxLayout *m_rowColumn;
    QList<ResultRow *> m_rows;
};

} // namespace rensei::app
