#pragma once

#include "app/backend/session_source.h"
#include "app/model/sessions/session_model.h"
#include "app/text/empty_state.h"

#include <QCoreApplication>

namespace rensei::app {

/// What of a list decides which of its faces is shown.
struct SessionListInputs {
    SessionSource::Phase phase = SessionSource::Phase::Off;
    std::optional<Error> error = {};
    std::optional<Instant> refreshedAt = {};
    std::optional<Instant> offlineSince = {};
    int loaded = 0;
    int shown = 0;
    bool hasMore = false;
    bool isKeyRefused = false; ///< somebody was signed in, and is not any more
    QString prefix = {}; ///< what is searched for
    QString project = {}; ///< its name; "" for all
    CostTotals costs = {}; ///< of what is shown
};

/// The list's own words: its six faces, the strip above old rows, and the line below.
class SessionListText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::SessionListText)

public:
    /// What one click does.
    enum class Act { None, SignIn, TryAgain, ClearFilters, CopyDetails };

    struct Face {
        EmptyState content;
        Act act = Act::None;
        Act second = Act::None;
    };
    /// nullopt: the rows themselves.
    static std::optional<Face> face(const SessionListInputs &facts);

    struct Above {
        QString text; ///< "" for no strip
        QString button = {};
        Act act = Act::None;
    };
    static Above above(const SessionListInputs &facts);

    static QString below(const SessionListInputs &facts);
};

} // namespace rensei::app
