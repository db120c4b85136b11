/** Strategic area 8: a line for each row, as `actionRows` reads them. */
export const area8 = `
8 | Satisfying users and securing best value from all services
8.1 | Use government programmes, funding and partnership with business to improve services
8.1.1 | Receive all the government and outside money that can be had, and use it well for this plan's aims | Head of Finance
a) | Keep one register of outside funding, shared and up to date | | 31/03/2004 | On track
b) | Collect good examples of how other authorities used outside money | | October 2003 | Completed
c) | Devise a test that new grants are used well and reach clear outcomes and targets | | July 2003 | Completed
d) | Consult stakeholders on the test described at (c) | | November 2003 | Completed
e) | Map how resources support all communities | | 31/03/2004 | Delayed
f) | Publish a guide for schools to outside funding | | 31/03/2004 | On track
8.1.2 | Use private finance to raise standards | Head of Finance
a) | Answer the government's announcement on bids of the first stage | | June 2003 | Completed
b) | If successful, send the outline business case to central government | | January 2004 | On track
c) | Successful or not: learn from other bids, consult on new criteria, prepare and send new bids | | 31/03/2004 | Not started
8.2 | Improve steadily through Best Value and other reviews, and use savings to develop the service
8.2.1 | Carry out Best Value Reviews as the county's programme says | Head of Best Value
a) | Follow up the plans of earlier reviews | | September 2003 | Completed
b) | Share the outcomes with all stakeholders | | December 2003 | Completed
c) | Learn from the reviews of other authorities | | January 2004 | On track
d) | Link what was learnt at (c) to the budget | | February 2004 | On track
e) | Review those services first that can improve most | | 31/03/2004 | On track
8.3 | Find and keep enough suitable buildings and equipment that are worth their money
8.3.1 | Review the property strategy with partners, and write an investment programme from asset data | Head of Property
a) | Collect and analyse asset data | | June 2003 | Completed
b) | Set possible priorities, those of law included, against the data with the resources groups | | September 2003 | Completed
c) | Draft a new property strategy and consult on it | | December 2003 | Completed
d) | Have the schools forum and the panels approve it | | February 2004 | On track
e) | Secure the money | | 31/03/2004 | On track
f) | Publish the programme for 2003/04 to schools and others | | 30/06/2003 | Completed
8.3.2 | Use present property for as many educational, social and community needs as possible | Head of Property
a) | Draft a strategy for using present property to the full, with measures of performance | | October 2003 | Completed
b) | Find funding | | January 2004 | Delayed
c) | Consult users and managers of property on the draft | | January 2004 | On track
d) | Have the board agree the draft | | February 2004 | Not started
e) | Carry the strategy out | | 31/03/2004 | Not started
8.4 | Plan school places and admissions to help parents, cost little and raise standards
8.4.1 | Plan where school places are needed, from forecasts, performance and asset data | Head of School Planning
a) | Analyse money, forecasts, population, assets and achievement | | June 2003 | Completed
b) | Publish a draft School Organisation Plan with a programme of area reviews | | September 2003 | Completed
c) | Agree the plan with the School Organisation Committee | | December 2003 | Completed
d) | Carry out the area reviews | | 31/03/2004 | On track
8.4.2 | Review primary places where supply and demand do not match, for achievement and for the Best Value indicator | Head of School Planning
a) | Carry out the reviews of primary areas that the plan names | | December 2003 | Completed
b) | Work out how to spread primary places best, and consult on it | | February 2004 | On track
c) | Decide, carry out the changes and sponsor the building | | | On track
`;
