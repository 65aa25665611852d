#pragma once

#include "app/model/attention/attention.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace rensei::app {

/// One thing that waits for a person and is no question: what it is, since when, what to do, and two ways to have it
/// wait no more.
class AttentionCard final : public QFrame {
    Q_OBJECT

public:
    explicit AttentionCard(QWidget *parent = nullptr);

    /// `row` as for AttentionText.
    void show(const AttentionItem &item, const SessionRow *row, Instant now);
    const AttentionItem &item() const { return m_item; }
    void focusFirst();

    enum class PutOff { AnHour, UntilTomorrow };

Q_SIGNALS:
    void opened();
    void seen();
    void putOff(rensei::app::AttentionCard::PutOff howLong);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButtons();
    void updateColors();

    AttentionItem m_item;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_meaning;
    QLabel *m_age;
    QPushButton *m_open;
    QPushButton *m_seen;
    QPushButton *m_later;
};

} // namespace rensei::app
