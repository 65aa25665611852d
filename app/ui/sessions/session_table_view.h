#pragma once

#include "app/backend/settings.h"
#include "app/model/sessions/session_model.h"

#include <QPersistentModelIndex>
#include <QStringList>
#include <QTableView>

class QMenu;

namespace rensei::app {

/// The list as a table. A refresh leaves alone what the user holds on to: the selected session, the cell with the
/// focus, and what is at the top of the view. Columns keep their widths, places and order of sorting between runs.
class SessionTableView final : public QTableView {
    Q_OBJECT

public:
    SessionTableView(SessionModel &model, Settings &settings);

    /// As wide as all columns at the widths that they have now.
    QSize sizeHint() const override;

    /// The session that is selected, of several the one with the focus; "" when none is.
    QString selectedId() const;
    QStringList selectedIds() const; ///< from top to bottom
    CostTotals selectedCosts() const;
    void select(const QString &id);

    /// What time has changed in the rows in sight.
    void tick();
    void keepColumns(); ///< writes their state
    void setProjectShown(bool isShown); ///< the column, which is told apart where all projects are listed
    void addColumns(QMenu &menu); ///< entries that show, hide and move them, and put them back

Q_SIGNALS:
    void bottomNeared(); ///< the last loaded rows are in sight
    void openRequested();
    void clickedAlone(bool isAtMark); ///< a row, not to select several; `isAtMark`: its health mark
    void stopRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeColumns();
    int nextShown(int place, int by) const; ///< the place of the next column that is shown; -1 for none
    void resetColumns();
    void showColumn(int column, bool isShown);
    void spread();
    void anchor();
    void restoreAnchor();
    void checkBottom();

    SessionModel &m_model;
    Settings &m_settings;
    QPersistentModelIndex m_top; ///< the first row in sight, while rows move
    int m_topOffset = 0; ///< how much of it is above the view, as a negative number of pixels
    bool m_wasAtTop = true;
    bool m_doColumnsFill = true; ///< the view
    bool m_isSpreading = false;
    bool m_isProjectShown = false;
};

} // namespace rensei::app
