#pragma once

#include "app/backend/computer/runners_run.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rensei::app {

class FieldNote;
class MessageBar;
class ResultRow;

/// The section of the settings about the coding agents of this computer. It looks when it opens.
class RunnersPage final : public QWidget {
    Q_OBJECT

public:
    explicit RunnersPage(RunnersRun &run);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void update();
    void showRows();

    RunnersRun &m_run;
    MessageBar *m_message;
    QPushButton *m_check;
    FieldNote *m_now;
    QLabel *m_none;
    QVBoxLayout *m_rowColumn;
    QList<ResultRow *> m_rows;
};

} // namespace rensei::app
