#pragma once

#include "app/backend/session_source.h"
#include "app/model/sessions/session_model.h"
#include "app/text/empty_state.h"

#include <QCoreApplication>

namespace rensei::app {

/// What decides which empty state of a list is shown.
struct SessionListInputs {
    SessionSource::Phase phase = SessionSource::Phase::Off;
    std::optional<Error> error = {};
    std::optional<Instant> refreshedAt = {};
    std::optional<Instant> offlineSince = {};
    int loaded = 0;
    int shown = 0;
    bool hasMore = false;
    bool isSearching = false; ///< through the pages that are not loaded yet
    bool hasSearchedMany = false; ///< and left the older ones
    bool isKeyRefused = false; ///< somebody was signed in, and is not any more
    QString text = {}; ///< of the search
    QString project = {}; ///< its name; "" for all
    CostTotals costs = {}; ///< of what is shown
    CostTotals selected = {}; ///< of what is selected

    bool operator==(const SessionListInputs &) const = default;
};

/// The texts of the list itself: its six empty states, the message bar above old rows, and the line below.
class SessionListText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::SessionListText)

public:
    /// What one click does.
    enum class Action { None, SignIn, TryAgain, ClearFilters, SearchFurther, CancelSearch, CopyDetails };

    struct EmptyList {
        EmptyState content;
        Action action = Action::None;
        Action second = Action::None;
    };
    /// nullopt: the rows themselves.
    static std::optional<EmptyList> emptyList(const SessionListInputs &inputs);

    struct Message {
        QString text; ///< "" for no message bar
        QString button = {};
        Action action = Action::None;
    };
    static Message message(const SessionListInputs &inputs);

    /// Why a search through further pages ended early.
    static QString ofSearch(const Error &error);

    static QString footer(const SessionListInputs &inputs);

private:
    static EmptyList noMatch(const SessionListInputs &inputs);
    static QString ofShown(const CostTotals &costs);
    static QString ofSelected(const CostTotals &costs);
};

} // namespace rensei::app
