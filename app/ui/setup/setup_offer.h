#pragma once

#include "app/model/setup/setup_event.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rensei::app {

/// What can be done about the set-up of another program for the same work: import it, only watch it, or start afresh
/// beside it. It shows itself while there is one and nobody has decided to start afresh.
class SetupOffer final : public QWidget {
    Q_OBJECT

public:
    explicit SetupOffer(QWidget *parent = nullptr);

    struct Situation {
        QString serverUrl = {}; ///< of the platform that is signed in to, or is about to be
        bool isSignedIn = false;
    };
    void setPlan(const SetupPlan &plan, const Situation &situation);
    bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    void importChosen(const rensei::app::SetupPlan::Foreign &setUp);
    void watchChosen(quint16 port);
    void afreshChosen();

private:
    SetupPlan::Foreign m_foreign;
    bool m_isOpen = false;
    bool m_isAfresh = false;
    QLabel *m_what;
    QLabel *m_about;
    QPushButton *m_import;
};

} // namespace rensei::app
