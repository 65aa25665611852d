#pragma once

#include "app/text/empty_state.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rensei::app {

/// What stands in the place of a list that has nothing to show: a picture, one sentence, and at most two buttons, of
/// which the first is what most people want.
class EmptyStateView final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyStateView(QWidget *parent = nullptr);

    void show(const EmptyState &content);
    QString sentence() const;

Q_SIGNALS:
    void buttonClicked();
    void secondClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paint();

    EmptyState m_content;
    QLabel *m_picture;
    QLabel *m_sentence;
    QPushButton *m_button;
    QPushButton *m_second;
};

} // namespace rensei::app
