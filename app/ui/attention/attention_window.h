#pragma once

#include "app/backend/attention_list.h"
#include "app/model/status/status_summary.h"
#include "app/ui/attention/attention_card.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QVBoxLayout;

namespace rensei::app {

class ApprovalCard;
class EmptyStateView;
class MessageBar;
class ScrollColumn;

/// Everything that waits for a person. While the window is being used, a new card never moves those that are there; and
/// what has just moved under a pointer does not take its click.
class AttentionWindow final : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        AttentionList &attention;
        Approvals &approvals;
        const SessionModel &sessions;
        Settings &settings;
        Clock &clock;
    };
    explicit AttentionWindow(Parts parts);
    ~AttentionWindow() override;

    /// With the focus at the item with this key; says so when it does not wait any more.
    void present(const QString &key = {});
    void showFailure(const QString &text); ///< of something that was done elsewhere

Q_SIGNALS:
    void sessionRequested(const QString &id); ///< its details
    void fixRequested(rensei::app::Fix fix);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// One of the two kinds.
    struct Card {
        QString key;
        ApprovalCard *question = nullptr;
        AttentionCard *other = nullptr;

        QWidget *widget() const;
        void focusFirst() const;
    };

    void addParts();
    void update();
    QStringList order() const;
    void arrange(const QStringList &keys);
    Card makeCard(const AttentionItem &item);
    void showCards();
    bool hasSettled() const;
    void answer(const QString &id, Approvals::Answer answer);
    void open(const AttentionItem &item);
    void putOff(const AttentionItem &item, AttentionCard::PutOff howLong);
    void told(bool isDone);

    Parts m_parts;
    QLabel *m_heading;
    QLabel *m_more; ///< what waits besides, and what was put off
    MessageBar *m_failure;
    EmptyStateView *m_empty;
    QWidget *m_list;
    QVBoxLayout *m_column;
    ScrollColumn *m_scroll; ///< around the list
    QList<Card> m_cards; ///< from top to bottom, the first ones
    QString m_presented; ///< the key of what the window was opened for last
    QTimer m_ages;
    std::chrono::milliseconds m_movedAt; ///< when cards last changed their places
};

} // namespace rensei::app
