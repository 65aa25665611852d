#pragma once

#include "app/model/attention/attention.h"

#include <QCoreApplication>

namespace rensei::app {

/// What is said of the things that wait for a person, but for the questions of agents: see ApprovalText. `row` is that
/// of the session that an item is about; null when it is not listed.
class AttentionText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::AttentionText)

public:
    /// `3 things wait for you`
    static QString count(int items);

    /// `ENG-124 · red: tool loop stuck`
    static QString title(const AttentionItem &item, const SessionRow *row);

    /// What that means, or what to do; "" when there is nothing to say.
    static QString meaning(const AttentionItem &item, const SessionRow *row);

    /// `noticed 9 min ago`
    static QString age(const AttentionItem &item, Instant now);

    /// The button that does the next thing.
    static QString action(const AttentionItem &item);

    /// A session, for a menu: `ENG-124  tool loop stuck, 9 min`
    static QString line(const AttentionItem &item, const SessionRow *row, Instant now);

    /// `2 put off, until 15:02 at first`
    static QString putOff(int items, Instant first);

    /// That many cards are all that is shown of what waits.
    static QString more(int shown);

    /// A click came too late.
    static QString gone();
};

} // namespace rensei::app
