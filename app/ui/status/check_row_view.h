#pragma once

#include "app/model/status/status_summary.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rensei::app {

class StatusText;

/// One check in the status window: its light, its name, what is known, and how old that is; and when something is
/// wrong, what to do and a button that does it. Reachable with the Tab key, and read out as one sentence.
class CheckRowView final : public QWidget {
    Q_OBJECT

public:
    CheckRowView(StatusSummary::Subject subject, QWidget *parent = nullptr);

    void show(const StatusSummary &summary, const StatusText &statusText, Instant now);

    /// So that the rows of a window stand in columns.
    int nameWidth() const;
    void setNameWidth(int width);

Q_SIGNALS:
    void fixRequested(rensei::app::Fix fix);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateAppearance();

    StatusSummary::Subject m_subject;
    CheckRow m_row;
    Fix m_fix = Fix::None;
    QLabel *m_picture;
    QLabel *m_name;
    QLabel *m_text;
    QLabel *m_age;
    QLabel *m_advice;
    QPushButton *m_button;
};

} // namespace rensei::app
